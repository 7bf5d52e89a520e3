package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;

final class ExplanationsTest {
    private static final Path PAGES = Path.of("src/main/resources/port/cli/explain");

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        var codes =
                Arrays.stream(Code.values())
                        .map(code -> code.id() + ".md")
                        .collect(Collectors.toCollection(TreeSet::new));
        var pages = new TreeSet<String>();

        try (var files = Files.list(PAGES)) {
            files.forEach(file -> pages.add(file.getFileName().toString()));
        }

        assertEquals(codes, pages);
    }

    @Test
    void everyPageIsHeadedByItsCodeAndTitle() {
        for (Code code : Code.values()) {
            String page = Explanations.page(code);

            assertTrue(page.startsWith("# " + code.id() + ": " + code.title() + "\n"), code.id());
        }
    }

    @Test
    void aCodeMayBeWrittenShort() throws UsageProblem {
        assertEquals(Code.HEADER_NOT_FOUND, Explanations.find("1101"));
        assertEquals(Code.HEADER_NOT_FOUND, Explanations.find("port1101"));
    }

    @Test
    void anUnknownCodeIsWrongUsage() {
        assertThrows(UsageProblem.class, () -> Explanations.find("PORT0000"));
    }
}
