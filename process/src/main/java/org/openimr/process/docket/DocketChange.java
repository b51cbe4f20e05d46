package org.openimr.process.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.process.eligibility.Established;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;

/** A docket in change: the same in all but the parts that are set. */
final class DocketChange {
    private final Docket from;
    private List<Joined> joined;
    private Map<Integer, ItemStanding> standings;
    private List<Inquiry> inquiries;
    private List<Hold> holds;
    private Optional<Expedited> expedited;
    private List<Extension> extensions;
    private List<Served> served;
    private List<Missed> missed;
    private List<PenaltyEntry> penalties;
    private List<Invoice> invoices;
    private List<AdministratorChange> changes;
    private List<Ruling> setAside;
    private Established established;
    private List<SealedPart> index;
    private Optional<Instant> sealedAt;
    private Optional<StatedRecords> stated;
    private List<MissingReport> reports;

    DocketChange(Docket from) {
        this.from = from;
        joined = from.joined();
        standings = from.standings();
        inquiries = from.inquiries();
        holds = from.holds();
        expedited = from.expedited();
        extensions = from.extensions();
        served = from.served();
        missed = from.missed();
        penalties = from.penalties();
        invoices = from.invoices();
        changes = from.changes();
        setAside = from.setAside();
        established = from.established();
        index = from.index();
        sealedAt = from.sealedAt();
        stated = from.stated();
        reports = from.reports();
    }

    DocketChange joined(List<Joined> next) {
        joined = next;
        return this;
    }

    DocketChange standings(Map<Integer, ItemStanding> next) {
        standings = next;
        return this;
    }

    DocketChange inquiries(List<Inquiry> next) {
        inquiries = next;
        return this;
    }

    DocketChange holds(List<Hold> next) {
        holds = next;
        return this;
    }

    DocketChange expedited(Optional<Expedited> next) {
        expedited = next;
        return this;
    }

    DocketChange extensions(List<Extension> next) {
        extensions = next;
        return this;
    }

    DocketChange served(List<Served> next) {
        served = next;
        return this;
    }

    DocketChange missed(List<Missed> next) {
        missed = next;
        return this;
    }

    DocketChange penalties(List<PenaltyEntry> next) {
        penalties = next;
        return this;
    }

    DocketChange invoices(List<Invoice> next) {
        invoices = next;
        return this;
    }

    DocketChange changes(List<AdministratorChange> next) {
        changes = next;
        return this;
    }

    DocketChange setAside(List<Ruling> next) {
        setAside = next;
        return this;
    }

    DocketChange established(Established next) {
        established = next;
        return this;
    }

    DocketChange index(List<SealedPart> next) {
        index = next;
        return this;
    }

    DocketChange sealedAt(Optional<Instant> next) {
        sealedAt = next;
        return this;
    }

    DocketChange stated(Optional<StatedRecords> next) {
        stated = next;
        return this;
    }

    DocketChange reports(List<MissingReport> next) {
        reports = next;
        return this;
    }

    Docket docket() {
        return new Docket(
                from.filing(),
                joined,
                standings,
                inquiries,
                holds,
                expedited,
                extensions,
                served,
                missed,
                penalties,
                invoices,
                changes,
                setAside,
                established,
                index,
                sealedAt,
                stated,
                reports);
    }
}
