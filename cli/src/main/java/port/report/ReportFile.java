package port.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads reports back. What was damaged on the way is said in a sentence.
public final class ReportFile {
    private static final String FAMILY = "port-report/";

    private static final ObjectMapper MAPPER =
            JsonReport.MAPPER
                    .copy()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ReportFile() {}

    /// @throws UnreadableDocument if the file is missing, damaged, no report, or of a newer schema
    public static Report read(Path file) throws UnreadableDocument {
        JsonNode tree = tree(file);
        String schema = tree.path("schema").asText("");
        if (!schema.startsWith(FAMILY)) {
            throw new UnreadableDocument(file, "is not a report of port: it has no schema '" + FAMILY + "...'");
        }
        if (!schema.equals(Report.SCHEMA)) {
            throw new UnreadableDocument(
                    file,
                    "has schema '" + schema + "', this port reads '" + Report.SCHEMA + "'; use the port that wrote it");
        }
        try {
            return MAPPER.treeToValue(tree, Report.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableDocument(file, "is damaged: " + firstLine(e));
        }
    }

    /// A record that [JsonReport#compact] wrote.
    public static <T> T parse(String text, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }

    /// Any JSON document.
    public static JsonNode tree(Path file) throws UnreadableDocument {
        try {
            JsonNode tree = MAPPER.readTree(Files.readString(file));
            if (tree == null || !tree.isObject()) {
                throw new UnreadableDocument(file, "is empty or no JSON object");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw new UnreadableDocument(file, "is damaged" + place + ": " + firstLine(e));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocument(file, "does not exist");
        } catch (IOException e) {
            throw new UnreadableDocument(file, "cannot be read: " + e.getMessage());
        }
    }

    static String firstLine(JsonProcessingException problem) {
        String text = problem.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
