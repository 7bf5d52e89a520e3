package port.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import port.report.ReportFile;
import port.report.UnreadableDocument;

/// What `port-manifest.json` in the folder of a port says about its programs.
///
/// @param programs in the order of the document
public record PortManifest(List<Ported> programs) {
    public static final String FILE = "port-manifest.json";

    public PortManifest {
        programs = List.copyOf(programs);
    }

    /// @param fingerprints by kernel: what its Java was written from
    /// @param files the Java files, relative to the folder
    public record Ported(String name, Map<String, String> fingerprints, List<String> files) {
        public Ported {
            fingerprints = Map.copyOf(fingerprints);
            files = List.copyOf(files);
        }
    }

    public static PortManifest read(Path folder) throws UnreadableDocument {
        var programs = new ArrayList<Ported>();
        for (JsonNode program : ReportFile.tree(folder.resolve(FILE)).path("programs")) {
            Map<String, String> fingerprints = new LinkedHashMap<>();
            program.path("kernels")
                    .forEach(kernel ->
                            fingerprints.put(kernel.path("name").asText(), kernel.path("fingerprint").asText()));
            List<String> files = new ArrayList<>();
            program.path("files").forEach(file -> files.add(file.path("java").asText()));
            programs.add(new Ported(program.path("name").asText(), fingerprints, files));
        }
        return new PortManifest(programs);
    }

    /// By `program/kernel`.
    public Map<String, String> fingerprints() {
        Map<String, String> all = new LinkedHashMap<>();
        programs.forEach(program ->
                program.fingerprints().forEach((kernel, print) -> all.put(program.name() + "/" + kernel, print)));
        return all;
    }

    /// The Java of every kernel by `program/kernel`, as it stands in `folder` now.
    public Map<String, String> kernels(Path folder) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (Ported program : programs) {
            for (String file : program.files()) {
                Path path = folder.resolve(file);
                if (Files.isRegularFile(path)) {
                    KernelTexts.of(Files.readString(path))
                            .forEach((kernel, text) -> all.put(program.name() + "/" + kernel, text));
                }
            }
        }
        return all;
    }
}
