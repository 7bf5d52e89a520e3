package port.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import port.source.SourceFile;

final class HeaderScansTest {
    private static final SourceFile MODEL =
            SourceFile.headerModel("m.h", "#define TWICE(x) (x + x)\nint first, second;\n".repeat(200));

    private final HeaderScans scans = new HeaderScans();

    private List<String> read(String text) {
        HeaderModels models = name -> name.equals(MODEL.name()) ? Optional.of(MODEL) : Optional.empty();
        return new Preprocessor(new SourceFiles(), models, scans)
                .preprocess(SourceFile.of("unit.cu", text), Options.of(Pass.HOST)).tokens().stream()
                        .map(SourceToken::text)
                        .toList();
    }

    @Test
    void aModelIsCutIntoTokensOnce() {
        assertSame(scans.of(MODEL), scans.of(MODEL));
    }

    @Test
    void unitsReadSideBySideGetWhatTheyGetAlone() throws Exception {
        List<String> texts = List.of("#include <m.h>\nint a = TWICE(1);\n", "#include <m.h>\nint b;\n");
        List<List<String>> alone = texts.stream().map(text -> new HeaderScansTest().read(text)).toList();

        var together = new ArrayList<List<String>>();
        try (ExecutorService workers = Executors.newFixedThreadPool(texts.size())) {
            List<Callable<List<String>>> work =
                    texts.stream().map(text -> (Callable<List<String>>) () -> read(text)).toList();
            for (Future<List<String>> done : workers.invokeAll(work)) {
                together.add(done.get());
            }
        }

        assertEquals(alone, together);
    }
}
