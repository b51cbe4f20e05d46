package org.openimr.server.pages.alerts;

/** Commands that get and read an export, whole: they run as they stand. The search in them is one that people ask. */
record DatasetExamples(String curl, String python, String r) {
    private static final String QUERY = "?q=%22physical+therapy%22&sort=newest";

    /** @param site  where this archive answers, without a final slash */
    static DatasetExamples of(String site) {
        return new DatasetExamples(
                "curl -fsS -o decisions.csv '%s/decisions.csv%s'".formatted(site, QUERY),
                """
                import csv, io, urllib.request

                url = "%s/decisions.csv%s"
                text = urllib.request.urlopen(url).read().decode("utf-8")
                lines = io.StringIO(text, newline="")
                head = [next(lines) for _ in range(5)]
                rows = list(csv.DictReader(lines))
                overturned = sum(row["outcome"] == "overturned" for row in rows)
                print(len(rows), "items,", overturned, "overturned")
                """.formatted(site, QUERY),
                """
                url <- "%s/decisions.csv%s"
                rows <- read.csv(url, skip = 5, encoding = "UTF-8")
                table(rows$outcome)
                """.formatted(site, QUERY));
    }
}
