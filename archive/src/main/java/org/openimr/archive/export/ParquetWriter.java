package org.openimr.archive.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** Apache Parquet: the columns under the same names, lists as lists, the head as key-value metadata. */
final class ParquetWriter implements ItemWriter {
    private final CarpetWriter<Row> out;

    /** A row in the order and under the names of {@link ExportColumn}; the library knows no {@code Optional}. */
    record Row(
            String decision,
            int item,
            @Nullable LocalDate decidedOn,
            LocalDate publishedOn,
            @Nullable String outcome,
            String service,
            @Nullable String serviceInDispute,
            @Nullable String category,
            List<String> bodyParts,
            List<String> levels,
            List<String> sides,
            List<String> drugs,
            @Nullable String quantity,
            @Nullable Integer dependsOn,
            List<String> citedByUtilizationReview,
            List<String> citedByReviewer,
            List<String> reviewerSpecialties,
            @Nullable String rationale,
            String path) {
        static Row of(ExportedItem row) {
            return new Row(
                    row.id().value(),
                    row.item(),
                    orNull(row.decidedOn()),
                    row.publishedOn(),
                    orNull(row.outcome().map(outcome -> outcome.name().toLowerCase(Locale.ROOT))),
                    row.service(),
                    orNull(row.serviceInDispute()),
                    orNull(row.category()),
                    row.bodyParts(),
                    row.levels(),
                    row.sides(),
                    row.drugs(),
                    orNull(row.quantity()),
                    orNull(row.dependsOn()),
                    row.cited(),
                    row.relied(),
                    row.specialties(),
                    orNull(row.rationale()),
                    row.path());
        }

        private static <T> @Nullable T orNull(Optional<T> value) {
            return value.isPresent() ? value.get() : null;
        }

        private static @Nullable Integer orNull(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : null;
        }
    }

    ParquetWriter(OutputStream out, ExportHead head) throws IOException {
        this.out = new CarpetWriter.Builder<>(out, Row.class)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withExtraMetaData(head.lines())
                .build();
    }

    @Override
    public void write(ExportedItem row) throws IOException {
        out.write(Row.of(row));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
