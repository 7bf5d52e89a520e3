package port.translate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.cuda.BundledHeaders;
import port.cuda.ImplicitHeaders;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.preprocess.HeaderModels;
import port.preprocess.HeaderScans;
import port.preprocess.Language;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.project.BuildSettings;
import port.source.SourceFile;
import port.source.Span;
import port.syntax.ParsedUnit;
import port.syntax.Parser;
import port.syntax.TranslationUnit;

/// From files to syntax.
final class FrontEnd {
    private static final HeaderModels HEADERS = new BundledHeaders();
    private static final HeaderScans HEADER_SCANS = new HeaderScans();

    private final SourceFiles files;
    private final Preprocessor preprocessor;
    private final Parser parser = new Parser();
    private final BuildSettings.Finder buildSettings = new BuildSettings.Finder();
    private final ImplicitHeaders implicitHeaders = new ImplicitHeaders();

    private FrontEnd(SourceFiles files) {
        this.files = files;
        preprocessor = new Preprocessor(files, HEADERS, HEADER_SCANS);
    }

    /// Reads what every unit reads before its own text.
    static void getReady() {
        var frontEnd = new FrontEnd(new SourceFiles());
        var empty = SourceFile.of("", "");
        frontEnd.preprocessor.preprocess(empty, Options.of(Pass.HOST));
    }

    /// The units of a program, in the order of the request.
    static List<ParsedUnit> read(Request request) {
        var frontEnd = new FrontEnd(request.files());
        return request.units().stream().map(unit -> frontEnd.read(unit, request.options())).toList();
    }

    /// Preprocesses the units, for the sake of the files that are read on the way.
    static void visit(Request request) {
        var frontEnd = new FrontEnd(request.files());
        for (Path unit : request.units()) {
            Options own = frontEnd.options(unit, request.options());
            if (frontEnd.preprocess(unit, own.with(Pass.HOST)).dependsOnPass()) {
                frontEnd.preprocessor.preprocess(unit, own.with(Pass.DEVICE));
            }
        }
    }

    /// Reads the units with all that is never used of their headers, and says what the parser has found out on the way.
    static byte[] learn(Request request) {
        var frontEnd = new FrontEnd(request.files());
        for (Path unit : request.units()) {
            Options own = frontEnd.options(unit, request.options());
            frontEnd.parser.learn(frontEnd.preprocess(unit, own.with(Pass.HOST)));
        }
        return Parser.learned();
    }

    /// A C unit gets the headers that it should have included; one with inline assembly the instructions.
    private Preprocessed preprocess(Path path, Options options) {
        Preprocessed text = preprocessor.preprocess(path, options);
        List<String> missing =
                options.language() == Language.C ? implicitHeaders.missing(text) : implicitHeaders.ofKeywords(text);
        return missing.isEmpty() ? text : preprocessor.preprocess(path, options.withIncludes(missing));
    }

    private Options options(Path path, Options options) {
        boolean isDefault = options.language() == Language.CUDA;
        Options written = isDefault ? options.with(Language.ofFile(path.toString())) : options;
        BuildSettings settings = buildSettings.of(path);
        settings.made().forEach(files::put);
        return settings.addedTo(written);
    }

    /// Build files that say nothing because they cannot be read, each once.
    private List<Diagnostic> unreadableBuildFiles() {
        return buildSettings.takeProblems().stream()
                .map(problem ->
                        Diagnostic.warning(Code.UNREADABLE_BUILD_FILE, Span.NONE, problem)
                                .withHelp("mend or remove it, or say with -I and -D what it would say"))
                .toList();
    }

    private ParsedUnit read(Path path, Options options) {
        Options own = options(path, options);
        Preprocessed host = preprocess(path, own.with(Pass.HOST)).with(unreadableBuildFiles());
        Optional<TranslationUnit> device =
                host.dependsOnPass()
                        ? Optional.of(parser.parse(preprocess(path, own.with(Pass.DEVICE))))
                        : Optional.empty();
        return new ParsedUnit(parser.parse(host), device);
    }
}
