package port.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Path;

/// A report as JSON.
public final class JsonReport {
    static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                    .build();

    private JsonReport() {}

    public static String render(Report report) {
        return pretty(report);
    }

    /// Any record as JSON on one line.
    public static String compact(Object value) {
        return text(MAPPER.writer(), value);
    }

    /// Any JSON, indented as the report is.
    public static String pretty(Object value) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return text(MAPPER.writer(printer), value) + "\n";
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records become JSON", e);
        }
    }

    /// Writes the report so that a reader sees the old file or the whole new one, never a part.
    public static void write(Report report, Path file) throws IOException {
        WholeFile.write(file, render(report));
    }
}
