package port.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Makes small input files for programs whose code base lacks them. A recipe is a word and numbers, such as `graph 512 6`; the same recipe
/// gives the same file every time.
final class Inputs {
    private Inputs() {}

    static void write(Map<String, String> inputs, Path folder) throws IOException {
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Path file = folder.resolve(input.getKey()).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, make(input.getValue()));
        }
    }

    private static String make(String recipe) {
        String[] words = recipe.split(" ", 2);
        int[] numbers = words.length == 1 ? new int[0] : integers(words[1]);
        return switch (words[0]) {
            case "text" -> words[1].replace("\\n", "\n");
            case "graph" -> graph(numbers[0], numbers[1]);
            case "numbers" -> numbers(numbers[0], numbers[1]);
            case "bytes" -> bytes(numbers[0]);
            default -> throw new IllegalArgumentException("no recipe '" + words[0] + "'");
        };
    }

    private static int[] integers(String words) {
        if (!words.matches("[0-9 ]+")) {
            return new int[0];
        }
        String[] parts = words.split(" ");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    /// Number of nodes; per node its first edge and their number; the source; number of edges; per edge target and weight.
    private static String graph(int nodes, int degree) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder();
        text.append(nodes).append('\n');
        for (int node = 0; node < nodes; node++) {
            text.append(node * degree).append(' ').append(degree).append('\n');
        }
        text.append("\n0\n\n").append(nodes * degree).append('\n');
        for (int edge = 0; edge < nodes * degree; edge++) {
            text.append(random.nextInt(nodes)).append(' ').append(1 + random.nextInt(9)).append('\n');
        }
        return text.toString();
    }

    /// Lines of numbers from 0 to 1.
    private static String numbers(int lines, int columns) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            for (int column = 0; column < columns; column++) {
                text.append(column == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.6f", random.nextDouble()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /// Printable characters.
    private static String bytes(int count) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (' ' + random.nextInt(95)));
        }
        return text.toString();
    }
}
