package port.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.source.SourceFile;

/// Passes, options, files, and limits.
final class PreprocessorTest {
    private static final String BY_ARCHITECTURE = "#if __CUDA_ARCH__ >= 700\nnew\n#else\nold\n#endif\n";

    @TempDir Path folder;

    @Test
    void architectureIsDefinedInTheDevicePassAlone() {
        assertEquals("old\n", expand(BY_ARCHITECTURE, Options.of(Pass.HOST)));
        assertEquals("new\n", expand(BY_ARCHITECTURE, Options.of(Pass.DEVICE)));
        assertEquals("800\n", expand("__CUDA_ARCH__", Options.of(Pass.DEVICE)));
    }

    @Test
    void resultTellsWhetherThePassMatters() {
        assertTrue(preprocess(BY_ARCHITECTURE, Options.of(Pass.HOST)).dependsOnPass());
        assertTrue(preprocess("#ifdef __CUDA_ARCH__\n#endif", Options.of(Pass.DEVICE)).dependsOnPass());
        assertTrue(preprocess("__CUDA_ARCH__", Options.of(Pass.HOST)).dependsOnPass());
        assertFalse(preprocess("int x;", Options.of(Pass.HOST)).dependsOnPass());
        assertFalse(preprocess("#if 0\n#ifdef __CUDA_ARCH__\n#endif\n#endif", Options.of(Pass.HOST)).dependsOnPass());
    }

    @Test
    void languageDecidesWhatIsPredefined() {
        String text = "#ifdef __cplusplus\ncpp\n#endif\n#ifdef __CUDACC__\ncuda\n#endif\n";

        assertEquals("cpp\ncuda\n", expand(text, Options.of(Pass.HOST)));
        assertEquals("cpp\n", expand(text, Options.of(Pass.HOST).with(Language.CPP)));
        assertEquals("", expand(text, Options.of(Pass.HOST).with(Language.C)));
    }

    @Test
    void qualifiersAreMacrosWhereCudaIs() {
        String text = "#ifdef __device__\ncuda\n#endif\n#if defined(__host__)\ntoo\n#endif\n";

        assertEquals("cuda\ntoo\n", expand(text, Options.of(Pass.HOST)));
        assertEquals("", expand(text, Options.of(Pass.HOST).with(Language.CPP)));
    }

    @Test
    void languageFollowsTheNameOfTheFile() {
        assertEquals(Language.C, Language.ofFile("a/b.c"));
        assertEquals(Language.CPP, Language.ofFile("b.C"));
        assertEquals(Language.CPP, Language.ofFile("b.cpp"));
        assertEquals(Language.CUDA, Language.ofFile("b.cu"));
    }

    @Test
    void macrosOfTheCommandLineAreDefinedInOrder() {
        var macros =
                List.of(
                        MacroOption.define("A"),
                        MacroOption.define("B=2"),
                        MacroOption.define("ADD(x,y)=x + y"),
                        MacroOption.undefine("A"));
        var options = new Options(Pass.HOST, Language.CUDA, List.of(), List.of(), macros, 80, 201703);

        Preprocessed result = preprocess("A B ADD(1, 2)", options);

        assertEquals("A 2 1 + 2\n", ExpandedText.of(result.tokens()));
        assertEquals("B", result.tokens().get(1).constant().orElseThrow().macro().name());
    }

    @Test
    void macrosOfTheUserDoNotChangeWhatHeaderModelsSay() {
        SourceFile model =
                SourceFile.headerModel("sum.h", "#define SUM(a, b) N + a + b\n#ifdef N\nint N = SUM(N, 2);\n#endif\n");
        HeaderModels models = name -> name.equals(model.name()) ? Optional.of(model) : Optional.empty();
        var preprocessor = new Preprocessor(new SourceFiles(), models);
        SourceFile file = SourceFile.of("a.cu", "#define N 100\n#include <sum.h>\nSUM(N, 1)\n");

        Preprocessed result = preprocessor.preprocess(file, Options.of(Pass.HOST).with(Language.CPP));

        assertEquals("int N = N + N + 2;\n100 + 100 + 1\n", ExpandedText.of(result.tokens()));
    }

    @Test
    void cudaFilesReadTheRuntimeHeaderFirst() {
        SourceFile model = SourceFile.headerModel("cuda_runtime.h", "runtime\n");
        HeaderModels models = name -> name.equals(model.name()) ? Optional.of(model) : Optional.empty();
        var preprocessor = new Preprocessor(new SourceFiles(), models);
        SourceFile file = SourceFile.of("test.cu", "own");

        Preprocessed cuda = preprocessor.preprocess(file, Options.of(Pass.HOST));
        Preprocessed cpp = preprocessor.preprocess(file, Options.of(Pass.HOST).with(Language.CPP));

        assertEquals("runtime\nown\n", ExpandedText.of(cuda.tokens()));
        assertEquals(List.of(file, model), cuda.files());
        assertEquals("own\n", ExpandedText.of(cpp.tokens()));
    }

    @Test
    void headersAreLookedUpBesideTheFileThenInTheDirectoriesThenAmongTheModels() throws IOException {
        write("main.cu", "#include \"a.h\"\n#include <a.h>\n#include \"b.h\"\n#include \"c.h\"\n");
        write("a.h", "beside\n");
        write("given/a.h", "given\n");
        write("given/b.h", "given\n");
        SourceFile model = SourceFile.headerModel("c.h", "model\n");
        HeaderModels models = name -> name.equals("c.h") ? Optional.of(model) : Optional.empty();
        var options =
                new Options(
                        Pass.HOST, Language.CPP, List.of(folder.resolve("given")), List.of(), List.of(), 80, 201703);

        Preprocessed result =
                new Preprocessor(new SourceFiles(), models).preprocess(folder.resolve("main.cu"), options);

        assertEquals("beside\ngiven\ngiven\nmodel\n", ExpandedText.of(result.tokens()));
        assertEquals(List.of(), result.diagnostics());
    }

    @Test
    void missingFileIsReported() {
        Preprocessed result =
                new Preprocessor(new SourceFiles(), HeaderModels.none())
                        .preprocess(folder.resolve("nothing.cu"), Options.of(Pass.HOST));

        assertEquals(Code.FILE_NOT_FOUND, result.diagnostics().getFirst().code());
        assertTrue(result.tokens().isEmpty());
    }

    @Test
    void invalidBytesInTheProgramAreAnError() throws IOException {
        Files.write(folder.resolve("main.cu"), new byte[] {'x', '\n', '"', (byte) 0xE9, '"'});

        Diagnostic diagnostic = onlyDiagnostic("main.cu");

        assertEquals(Code.INVALID_UTF8, diagnostic.code());
        assertEquals(Severity.ERROR, diagnostic.severity());
        assertEquals(2, diagnostic.span().line());
        assertEquals(2, diagnostic.span().column());
    }

    @Test
    void invalidBytesInACommentAreAWarning() throws IOException {
        Files.write(folder.resolve("main.cu"), new byte[] {'x', '/', '/', (byte) 0xE9, '\n'});

        Diagnostic diagnostic = onlyDiagnostic("main.cu");

        assertEquals(Code.INVALID_UTF8, diagnostic.code());
        assertEquals(Severity.WARNING, diagnostic.severity());
    }

    @Test
    void replacementCharacterWrittenByTheAuthorIsFine() throws IOException {
        write("main.cu", "\"\uFFFD\"");

        Preprocessed result =
                new Preprocessor(new SourceFiles(), HeaderModels.none())
                        .preprocess(folder.resolve("main.cu"), Options.of(Pass.HOST));

        assertEquals(List.of(), result.diagnostics());
    }

    @Test
    void deeplyNestedCallsNeitherOverflowNorHang() {
        String text = "#define F(x) (x)\n" + "F(".repeat(5000) + "1" + ")".repeat(5000);

        Preprocessed result = preprocess(text, Options.of(Pass.HOST));

        assertEquals(Code.BAD_MACRO_USE, result.diagnostics().getFirst().code());
    }

    @Test
    void deeplyNestedConditionIsReported() {
        String text = "#if " + "(".repeat(100_000) + "\n#endif\n#if " + "!".repeat(100_000) + "\n#endif\nafter";

        Preprocessed result = preprocess(text, Options.of(Pass.HOST));

        assertEquals(2, result.diagnostics().size());
        assertEquals("after\n", ExpandedText.of(result.tokens()));
    }

    @Test
    void hundredThousandLinesTakeSeconds() {
        var text = new StringBuilder("#define TILE 16\n#define MIN(a, b) ((a) < (b) ? (a) : (b))\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("// kernel ").append(i).append("\n__global__ void k").append(i);
            text.append("(float *a, int n) {\n  int i = blockIdx.x * TILE + threadIdx.x;\n");
            text.append("  if (i < n) { a[i] = MIN(a[i], 1.5e-3f); }\n}\n");
        }

        Preprocessed result =
                assertTimeout(Duration.ofSeconds(10), () -> preprocess(text.toString(), Options.of(Pass.HOST)));

        assertEquals(2 + 20_000 * 5 + 1, result.file().lineCount());
        assertEquals(20_000, result.comments().size());
    }

    private Diagnostic onlyDiagnostic(String name) {
        Preprocessed result =
                new Preprocessor(new SourceFiles(), HeaderModels.none())
                        .preprocess(folder.resolve(name), Options.of(Pass.HOST));
        assertEquals(1, result.diagnostics().size());
        return result.diagnostics().getFirst();
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String expand(String text, Options options) {
        return ExpandedText.of(preprocess(text, options).tokens());
    }

    private static Preprocessed preprocess(String text, Options options) {
        return new Preprocessor(new SourceFiles(), HeaderModels.none())
                .preprocess(SourceFile.of("test.cu", text), options);
    }
}
