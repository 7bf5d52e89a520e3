package port.verdicts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;

/// A CUDA program and its port, whose Java a test may change.
///
/// @param original as the reference engine runs it
public record Ported(Program original, PortSources sources) {
    /// Translates one file.
    public static Ported of(Path cuda) {
        String name = cuda.getFileName().toString().replaceFirst("[.][^.]*$", "");
        Translation translation = Translator.translate(new Request(name, List.of(cuda), Options.of(Pass.HOST)));
        List<Diagnostic> errors = translation.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(cuda + ": " + errors);
        }
        return new Ported(translation.original().orElseThrow(), PortSources.of(translation));
    }

    /// The same with other Java.
    public Ported with(UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>();
        sources.files().forEach((path, text) -> changed.put(path, change.apply(text)));
        return new Ported(original, new PortSources(changed, sources.mainClass()));
    }

    public Verification verify(VerifySettings settings) throws PortNotCompiled {
        return Verifier.verify(original, sources, settings);
    }
}
