package org.openimr.server.records;

import java.util.Optional;
import org.openimr.records.ContentHash;
import org.openimr.records.page.PageText;
import org.openimr.records.store.Vault;

/** A page as it is kept. */
public final class KeptPage {
    private final int number;
    private final double width;
    private final double height;
    private final byte[] words;
    private final ContentHash text;
    private final Optional<ContentHash> copy;
    private final Optional<ContentHash> thumbnail;
    private final Optional<String> doubt;

    KeptPage(
            int number,
            double width,
            double height,
            byte[] words,
            ContentHash text,
            Optional<ContentHash> copy,
            Optional<ContentHash> thumbnail,
            Optional<String> doubt) {
        this.number = number;
        this.width = width;
        this.height = height;
        this.words = words.clone();
        this.text = text;
        this.copy = copy;
        this.thumbnail = thumbnail;
        this.doubt = doubt;
    }

    /** In its file, from 1. */
    public int number() {
        return number;
    }

    /** Upright, in points of 1/72 inch. */
    public double width() {
        return width;
    }

    /** Upright, in points of 1/72 inch. */
    public double height() {
        return height;
    }

    /** Its lines, decrypted. */
    public PageText words(Vault vault) {
        return PageWords.read(vault.decrypt(words));
    }

    /** Hash of its text when it was read. */
    public ContentHash text() {
        return text;
    }

    /** Name of the page as it is shown; empty until it is made. */
    public Optional<ContentHash> copy() {
        return copy;
    }

    /** Name of its small picture; empty until it is made. */
    public Optional<ContentHash> thumbnail() {
        return thumbnail;
    }

    /** Name of what may be missing of its text. */
    public Optional<String> doubt() {
        return doubt;
    }
}
