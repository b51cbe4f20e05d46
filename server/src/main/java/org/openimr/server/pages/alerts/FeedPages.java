package org.openimr.server.pages.alerts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openimr.archive.ContentHash;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRequest;
import org.openimr.server.alerts.AlertSubject;
import org.openimr.server.alerts.Feeds;
import org.openimr.server.alerts.SectionKey;
import org.openimr.server.pages.Written;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Feeds in Atom: of any search, and of who cites a section. */
@Controller
final class FeedPages {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;

    FeedPages(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/decisions.atom")
    ResponseEntity<byte[]> search(@RequestParam MultiValueMap<String, String> parameters) {
        SearchRequest request = SearchLink.read(Map.<String, List<String>>copyOf(parameters));
        return answer(AlertSubject.ofLink(SearchLink.write(request)).orElseThrow(FeedPages::unusable));
    }

    @GetMapping("/guidelines/citing.atom")
    ResponseEntity<byte[]> citing(@RequestParam(defaultValue = "") String section) {
        return answer(new AlertSubject.Citing(SectionKey.parse(section).orElseThrow(Written::absent)));
    }

    private ResponseEntity<byte[]> answer(AlertSubject subject) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return switch (feeds.of(subject, site)) {
            case Feeds.Answer.Refused _ -> throw unusable();
            case Feeds.Answer.Feed(var feed) -> {
                byte[] bytes = feed.bytes();
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_ATOM_XML)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .eTag("\"" + ContentHash.of(bytes).hex() + "\"")
                        .body(bytes);
            }
        };
    }

    private static ResponseStatusException unusable() {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
