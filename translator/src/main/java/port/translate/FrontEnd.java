package port.translate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.cuda.BundledHeaders;
import port.cuda.ImplicitHeaders;
import port.preprocess.Language;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.project.BuildSettings;
import port.syntax.ParsedUnit;
import port.syntax.Parser;
import port.syntax.TranslationUnit;

/// From files to syntax.
final class FrontEnd {
    private final Preprocessor preprocessor = new Preprocessor(new SourceFiles(), new BundledHeaders());
    private final Parser parser = new Parser();
    private final BuildSettings.Finder buildSettings = new BuildSettings.Finder();
    private final ImplicitHeaders implicitHeaders = new ImplicitHeaders();

    /// The units of a program, in the order of the request.
    List<ParsedUnit> read(Request request) {
        return request.units().stream().map(unit -> read(unit, request.options())).toList();
    }

    /// A C unit gets the headers that it should have included.
    private Preprocessed preprocess(Path path, Options options) {
        Preprocessed text = preprocessor.preprocess(path, options);
        if (options.language() != Language.C) {
            return text;
        }
        List<String> missing = implicitHeaders.missing(text);
        return missing.isEmpty() ? text : preprocessor.preprocess(path, options.withIncludes(missing));
    }

    private ParsedUnit read(Path path, Options options) {
        boolean isDefault = options.language() == Language.CUDA;
        Options written = isDefault ? options.with(Language.ofFile(path.toString())) : options;
        Options own = buildSettings.of(path).addedTo(written);
        Preprocessed host = preprocess(path, own.with(Pass.HOST));
        Optional<TranslationUnit> device =
                host.dependsOnPass()
                        ? Optional.of(parser.parse(preprocessor.preprocess(path, own.with(Pass.DEVICE))))
                        : Optional.empty();
        return new ParsedUnit(parser.parse(host), device);
    }
}
