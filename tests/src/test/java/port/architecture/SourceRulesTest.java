package port.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What no handwritten file may contain.
final class SourceRulesTest {
    private static final int LONGEST_FILE = 600;

    @Test
    void noFileIsTooLong() throws IOException {
        var tooLong = new ArrayList<String>();

        for (Path file : Tree.allSources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(Tree.name(file) + ": " + lines + " lines");
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void nobodyCatchesEverything() throws IOException {
        assertEquals(List.of(), linesMatching("catch \\((?:final )?(?:[\\w.]+ \\| )*Exception\\b"));
    }

    @Test
    void noStackTraceIsPrinted() throws IOException {
        assertEquals(List.of(), linesMatching("\\.printStackTrace\\(\\)"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        var silent = new TreeSet<String>();

        for (Path file : Tree.mainSources()) {
            Path folder = file.getParent();
            if (!file.endsWith("module-info.java") && !Files.exists(folder.resolve("package-info.java"))) {
                silent.add(Tree.name(folder));
            }
        }

        assertEquals(new TreeSet<String>(), silent);
    }

    private static List<String> linesMatching(String expression) throws IOException {
        var pattern = Pattern.compile(expression);
        var found = new ArrayList<String>();
        for (Path file : Tree.mainSources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(Tree.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        return found;
    }
}
