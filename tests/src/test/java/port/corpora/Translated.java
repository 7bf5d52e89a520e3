package port.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What came of one file or program.
///
/// @param isTranslated whether Java came out
/// @param kernels how many it holds
/// @param compiled how many of them stand in Java that javac takes without a warning
/// @param problem what went wrong that is no diagnostic of the source
record Translated(boolean isTranslated, long kernels, long compiled, Optional<String> problem) {
    static Translated failed(String problem) {
        return new Translated(false, 0, 0, Optional.of(problem));
    }

    static Translated of(Path source, Path work, List<String> options) throws IOException {
        Path target = work.resolve("ported");
        Path report = work.resolve("report.json");
        var line = new ArrayList<>(List.of("translate", source.toString(), "-o", target.toString()));
        line.addAll(List.of("--json", report.toString()));
        line.addAll(options);
        PortInProcess.Ended ended = PortInProcess.run(line);
        if (ended.isDefect()) {
            return failed(ended.text().lines().limit(6).reduce("", (all, next) -> all + "\n      " + next));
        }
        if (!Files.exists(report)) {
            return failed("no report");
        }
        JsonNode read = new ObjectMapper().readTree(report.toFile());
        Optional<String> unsaid = unsaid(read, ended.status());
        long kernels = 0;
        for (JsonNode program : read.path("programs")) {
            kernels += program.path("kernels").size();
        }
        if (!Files.isDirectory(target.resolve("src"))) {
            return new Translated(false, kernels, 0, unsaid);
        }
        List<String> complaints = PortInProcess.compile(target.resolve("src/main/java"));
        if (complaints.isEmpty()) {
            return new Translated(true, kernels, kernels, unsaid);
        }
        // A port that is not whole was called so.
        Optional<String> problem =
                Optional.of("javac: " + String.join("\n      ", complaints)).filter(_ -> ended.status() == 0);
        return new Translated(true, kernels, 0, problem.or(() -> unsaid));
    }

    /// What a reader of the report would miss: why the command did not end well, or the code or place of an error.
    private static Optional<String> unsaid(JsonNode report, int status) {
        List<JsonNode> errors =
                Stream.concat(Stream.of(report), elements(report.path("programs")))
                        .flatMap(part -> elements(part.path("findings")))
                        .filter(finding -> finding.path("error").asBoolean())
                        .toList();
        if (status != 0 && errors.isEmpty()) {
            return Optional.of("ended with " + status + " and says nothing");
        }
        return errors.stream()
                .filter(error -> error.path("code").asText().isEmpty() || error.path("file").asText().isEmpty())
                .map(error ->
                        "without code or place: " + error.path("code").asText() + " " + error.path("message").asText())
                .findFirst();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
