package port.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The survivors that are known, each with the reason why it computes the same. A line is `KEY: REASON`.
final class Survivors {
    private static final Path FILE = Path.of("src/test/resources/mutation/survivors.txt");

    private Survivors() {}

    static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new HashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            int end = line.lastIndexOf("': ");
            if (!line.startsWith("#") && end > 0) {
                reasons.put(line.substring(0, end + 1), line.substring(end + 3));
            }
        }
        return reasons;
    }
}
