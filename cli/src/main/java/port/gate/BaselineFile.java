package port.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import port.report.ReportFile;
import port.report.Standing;
import port.report.UnreadableDocument;
import port.report.WholeFile;

/// `port-baseline.json`: a line for each kernel, so that merges and reviews of it are easy.
public final class BaselineFile {
    private BaselineFile() {}

    /// @throws UnreadableDocument if the file is missing, damaged, or was edited into something that says nothing
    public static Baseline read(Path file) throws UnreadableDocument {
        JsonNode tree = ReportFile.tree(file);
        String schema = tree.path("schema").asText("");
        if (!schema.equals(Baseline.SCHEMA)) {
            throw new UnreadableDocument(
                    file, "has schema '%s', this port reads '%s'".formatted(schema, Baseline.SCHEMA));
        }
        var kernels = new ArrayList<Baseline.Known>();
        for (JsonNode entry : list(tree, "kernels", file)) {
            String name = text(entry, "name", file);
            String fingerprint = entry.path("fingerprint").asText("");
            kernels.add(
                    new Baseline.Known(name, standing(entry, name, file), fingerprint, coverage(entry, name, file)));
        }
        var accepted = new ArrayList<Baseline.Accepted>();
        for (JsonNode entry : list(tree, "accepted", file)) {
            accepted.add(accepted(entry, file));
        }
        unique(kernels.stream().map(Baseline.Known::name).toList(), "kernels", file);
        unique(accepted.stream().map(Baseline.Accepted::name).toList(), "accepted", file);
        return new Baseline(kernels, accepted);
    }

    public static void write(Baseline baseline, Path file) throws IOException {
        WholeFile.write(file, render(baseline));
    }

    static String render(Baseline baseline) {
        String kernels =
                baseline.kernels().stream()
                        .map(known -> {
                            ObjectNode node = JsonNodeFactory.instance.objectNode();
                            node.put("name", known.name()).put("verdict", known.verdict().name());
                            if (!known.fingerprint().isEmpty()) {
                                node.put("fingerprint", known.fingerprint());
                            }
                            known.coverage().ifPresent(percent -> node.put("coverage", percent));
                            return node;
                        })
                        .map(node -> "\n    " + node)
                        .collect(Collectors.joining(","));
        String accepted =
                baseline.accepted().stream()
                        .map(entry ->
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("name", entry.name())
                                        .put("verdict", entry.verdict().name())
                                        .put("reason", entry.reason())
                                        .put("expires", entry.expires().toString()))
                        .map(node -> "\n    " + node)
                        .collect(Collectors.joining(","));
        return """
        {
          "schema": "%s",
          "kernels": [%s
          ],
          "accepted": [%s
          ]
        }
        """
                .formatted(Baseline.SCHEMA, kernels, accepted);
    }

    private static Baseline.Accepted accepted(JsonNode entry, Path file) throws UnreadableDocument {
        String name = text(entry, "name", file);
        String expires = entry.path("expires").asText("");
        try {
            return new Baseline.Accepted(
                    name, standing(entry, name, file), entry.path("reason").asText(""), LocalDate.parse(expires));
        } catch (DateTimeException e) {
            throw new UnreadableDocument(
                    file, "accepts '%s' until '%s', which is no date; write it as 2027-01-31".formatted(name, expires));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocument(file, "is wrong: " + e.getMessage());
        }
    }

    private static Iterable<JsonNode> list(JsonNode tree, String field, Path file) throws UnreadableDocument {
        JsonNode list = tree.path(field);
        if (!list.isArray()) {
            throw new UnreadableDocument(file, "has no list '" + field + "'");
        }
        return list;
    }

    private static String text(JsonNode entry, String field, Path file) throws UnreadableDocument {
        String text = entry.path(field).asText("");
        if (text.isEmpty()) {
            throw new UnreadableDocument(file, "has an entry without '%s': %s".formatted(field, entry));
        }
        return text;
    }

    private static Standing standing(JsonNode entry, String name, Path file) throws UnreadableDocument {
        String word = entry.path("verdict").asText("");
        return Standing.of(word)
                .orElseThrow(() ->
                        new UnreadableDocument(
                                file, "gives '%s' the verdict '%s', which there is not".formatted(name, word)));
    }

    private static OptionalInt coverage(JsonNode entry, String name, Path file) throws UnreadableDocument {
        JsonNode coverage = entry.path("coverage");
        if (coverage.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (!coverage.isInt() || coverage.asInt() < 0 || coverage.asInt() > 100) {
            throw new UnreadableDocument(
                    file, "gives '%s' the coverage %s, which is no number from 0 to 100".formatted(name, coverage));
        }
        return OptionalInt.of(coverage.asInt());
    }

    private static void unique(List<String> names, String field, Path file) throws UnreadableDocument {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new UnreadableDocument(file, "names '%s' twice in '%s'".formatted(name, field));
            }
        }
    }
}
