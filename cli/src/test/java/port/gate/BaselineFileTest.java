package port.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import port.report.Standing;
import port.report.UnreadableDocument;

final class BaselineFileTest {
    private static final Baseline BASELINE =
            new Baseline(
                    List.of(
                            new Baseline.Known("p/k", Standing.EXACT, "f00d", OptionalInt.of(87)),
                            new Baseline.Known("p", Standing.EXACT, "")),
                    List.of(new Baseline.Accepted("p/\"odd\"", Standing.NOT_RUN, "waits", LocalDate.of(2027, 1, 31))));

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException, UnreadableDocument {
        Path file = folder.resolve("deep/port-baseline.json");

        BaselineFile.write(BASELINE, file);

        assertEquals(BASELINE, BaselineFile.read(file));
    }

    @Test
    void everyKernelHasALineOfItsOwn() {
        assertTrue(
                BaselineFile.render(BASELINE)
                        .contains(
                                "\n    {\"name\":\"p/k\",\"verdict\":\"EXACT\",\"fingerprint\":\"f00d\",\"coverage\":87}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    port-baseline/1 | port-baseline/9 | has schema 'port-baseline/9'
                    "EXACT","f      | "EXCT","f       | the verdict 'EXCT', which there is not
                    2027-01-31      | soon            | until 'soon', which is no date
                    waits           | ' '             | needs a reason
                    NOT_RUN         | MISMATCH        | a MISMATCH cannot be accepted
                    :87             | :"87"           | gives 'p/k' the coverage "87", which is no number
                    :87             | :101            | the coverage 101, which is no number from 0 to 100
                    "p/k"           | "p"             | names 'p' twice
                    "kernels"       | "kernel"        | has no list 'kernels'
                    "name":"p/k",   | ''              | has an entry without 'name'
                    ]               | ''              | is damaged at line
                    """)
    void aHandsMistakeIsOneSentence(String text, String mistake, String expected) throws IOException {
        Path file = folder.resolve("port-baseline.json");
        Files.writeString(file, BaselineFile.render(BASELINE).replace(text, mistake));

        String message = assertThrows(UnreadableDocument.class, () -> BaselineFile.read(file)).getMessage();

        assertTrue(message.contains(expected), message);
    }
}
