package port.translate;

import java.util.List;
import java.util.Map;
import port.emit.JavaFile;
import port.emit.LineLink;

/// `port-manifest.json`: which line of Java came from which line of CUDA.
final class LineManifest {
    private LineManifest() {}

    static String json(List<Translation> programs) {
        var out = new StringBuilder("{\n  \"generator\": \"port\",\n  \"programs\": [");
        String next = "\n";
        for (Translation program : programs) {
            out.append(next);
            program(program, out);
            next = ",\n";
        }
        return out.append("\n  ]\n}\n").toString();
    }

    private static void program(Translation program, StringBuilder out) {
        out.append("    {\n      \"name\": ").append(text(program.name()));
        program.mainClass().ifPresent(main -> out.append(",\n      \"mainClass\": ").append(text(main)));
        program.original().ifPresent(original -> kernels(Fingerprints.ofKernels(original), out));
        out.append(",\n      \"files\": [");
        String next = "\n";
        for (JavaFile file : program.files()) {
            if (!file.links().isEmpty()) {
                out.append(next);
                file(file, out);
                next = ",\n";
            }
        }
        out.append("\n      ]\n    }");
    }

    /// What the Java was written from: a kernel whose fingerprint is another one by now needs to be ported again.
    private static void kernels(Map<String, String> fingerprints, StringBuilder out) {
        out.append(",\n      \"kernels\": [");
        String next = "\n";
        for (Map.Entry<String, String> kernel : fingerprints.entrySet()) {
            out.append(next)
                    .append("        {\"name\": ")
                    .append(text(kernel.getKey()))
                    .append(", \"fingerprint\": ")
                    .append(text(kernel.getValue()))
                    .append('}');
            next = ",\n";
        }
        out.append("\n      ]");
    }

    private static void file(JavaFile file, StringBuilder out) {
        out.append("        {\n          \"java\": ").append(text(MavenProject.SOURCES + file.path()));
        out.append(",\n          \"lines\": [");
        String next = "\n";
        for (LineLink link : file.links()) {
            out.append(next)
                    .append("            {\"java\": ")
                    .append(link.javaLine())
                    .append(", \"source\": ")
                    .append(text(link.source()))
                    .append(", \"line\": ")
                    .append(link.sourceLine())
                    .append('}');
            next = ",\n";
        }
        out.append("\n          ]\n        }");
    }

    private static String text(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
