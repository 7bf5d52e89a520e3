package port.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
            Files.write(file, make(input.getValue()));
        }
    }

    private static byte[] make(String recipe) {
        String[] words = recipe.split(" ", 2);
        int[] numbers = words.length == 1 ? new int[0] : integers(words[1]);
        if (words[0].equals("video")) {
            return new Video(numbers[0], numbers[1], numbers[2]).avi();
        }
        if (words[0].equals("picture")) {
            return picture(numbers[0], numbers[1]);
        }
        String text =
                switch (words[0]) {
                    case "text" -> words[1].replace("\\n", "\n").replace("\\0", "\0");
                    case "graph" -> graph(numbers[0], numbers[1]);
                    case "numbers" -> numbers(numbers[0], numbers[1]);
                    case "bytes" -> bytes(numbers[0]);
                    case "keys" -> keys(numbers[0]);
                    case "image" -> image(numbers[0], numbers[1]);
                    case "places" -> places(numbers[0]);
                    case "mesh" -> mesh(numbers[0]);
                    case "dna" -> dna(numbers[0], numbers[1]);
                    default -> throw new IllegalArgumentException("no recipe '" + words[0] + "'");
                };
        return text.getBytes(StandardCharsets.UTF_8);
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

    /// Lines of 48 characters, with a latitude in five of them from 28 on and a longitude in the five behind.
    private static String places(int count) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double latitude = 10 + random.nextInt(500) / 10.0;
            double longitude = 10 + random.nextInt(800) / 10.0;
            text.append(String.format(Locale.ROOT, "%-28d%5.1f%5.1f%10d%n", i, latitude, longitude, i));
        }
        return text.toString();
    }

    /// The number of cells; per cell its area and, for four sides, the neighbour and a normal of three.
    private static String mesh(int cells) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder();
        text.append(cells).append('\n');
        for (int cell = 0; cell < cells; cell++) {
            text.append(1 + cell % 3);
            for (int side = 0; side < 4; side++) {
                text.append(' ').append(1 + random.nextInt(cells));
                for (int axis = 0; axis < 3; axis++) {
                    text.append(String.format(Locale.ROOT, " %.4f", 0.1 * (random.nextDouble() - 0.5)));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /// Sequences of bases in FASTA, all parts of the same long one.
    private static String dna(int sequences, int length) {
        var random = new SplittableRandom(1);
        var genome = new StringBuilder();
        for (int i = 0; i < 1024; i++) {
            genome.append("ACGT".charAt(random.nextInt(4)));
        }
        var text = new StringBuilder();
        for (int i = 0; i < sequences; i++) {
            int from = sequences == 1 ? 0 : i * 37 % (1024 - length);
            text.append(">s").append(i).append('\n').append(genome, from, from + length).append('\n');
        }
        return text.toString();
    }

    /// A number of keys, and the keys.
    private static String keys(int count) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder().append(count).append('\n');
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(10 * count)).append('\n');
        }
        return text.toString();
    }

    /// A grey image as text: PGM.
    private static String image(int rows, int columns) {
        var random = new SplittableRandom(1);
        var text = new StringBuilder("P2\n" + columns + " " + rows + "\n255\n");
        for (int i = 0; i < rows * columns; i++) {
            text.append(random.nextInt(256)).append((i + 1) % columns == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    /// A picture of coloured tiles with a grain, in bytes: PPM.
    private static byte[] picture(int rows, int columns) {
        var random = new SplittableRandom(1);
        byte[] head = ("P6\n" + columns + " " + rows + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + 3 * rows * columns);
        int at = head.length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int tile = row / 20 * 7 + column / 20 * 3;
                for (int colour = 0; colour < 3; colour++) {
                    all[at++] = (byte) (tile * (23 + 16 * colour) % 240 + random.nextInt(8));
                }
            }
        }
        return all;
    }
}
