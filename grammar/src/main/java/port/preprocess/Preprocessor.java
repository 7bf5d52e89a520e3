package port.preprocess;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.SourceFile;
import port.source.Span;

/// The preprocessor. One instance serves one thread and any number of units; files that several units include are cut into
/// tokens once.
///
/// Faults in the input are diagnostics of the result, which is as complete as it can be nonetheless.
public final class Preprocessor {
    private final SourceFiles files;
    private final HeaderModels models;
    private final HeaderScans modelScans;
    private final TextPool pool = new TextPool();
    private final Prologue prologue = new Prologue();
    private final Map<SourceFile, ScannedFile> scanned = new IdentityHashMap<>();

    public Preprocessor(SourceFiles files, HeaderModels models) {
        this(files, models, new HeaderScans());
    }

    /// @param modelScans the tokens of `models`, as far as others have needed them already
    public Preprocessor(SourceFiles files, HeaderModels models, HeaderScans modelScans) {
        this.files = files;
        this.models = models;
        this.modelScans = modelScans;
    }

    /// Preprocesses the file at `path`; a result without tokens where there is none.
    public Preprocessed preprocess(Path path, Options options) {
        Optional<SourceFile> file = files.read(path);
        if (file.isPresent()) {
            return preprocess(file.get(), options);
        }
        var missing = SourceFile.of(path.toString(), "");
        Diagnostic diagnostic =
                Diagnostic.error(
                        Code.FILE_NOT_FOUND, Span.NONE, "file '" + path + "' does not exist or cannot be read");
        return new Preprocessed(
                missing,
                options.language(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(diagnostic));
    }

    /// Preprocesses `file`, whose name is the path from which relative includes are looked up.
    public Preprocessed preprocess(SourceFile file, Options options) {
        var search = new IncludeSearch(files, models, options.includeDirectories());
        var unit = new Unit(this::scan, search, pool);
        watchDevice(unit.macros());
        unit.open(file);
        prologue.texts(options).reversed().forEach(unit::open);
        unit.run();
        Preprocessed text = unit.result(file, options.language());
        Preprocessed result =
                options.language() == Language.C ? text.withTokens(OldStyleDefinitions.rewrite(text.tokens())) : text;
        List<Diagnostic> encoding = result.files().stream().filter(files::isFaulty).map(this::faultyEncoding).toList();
        return encoding.isEmpty() ? result : result.with(encoding);
    }

    private ScannedFile scan(SourceFile file) {
        return file.isHeaderModel() && !Prologue.isPart(file)
                ? modelScans.of(file)
                : scanned.computeIfAbsent(file, unseen -> new Scanner(unseen, pool).scan());
    }

    private void watchDevice(MacroTable macros) {
        ScannedFile device = scan(prologue.device());
        for (int hash : device.directives()) {
            macros.watch(device.tokens()[hash + 2].text());
        }
    }

    /// An error where the bytes are part of the program, a warning where only comments have them.
    private Diagnostic faultyEncoding(SourceFile file) {
        List<SourceComment> comments = scan(file).comments();
        String text = file.text();
        int first = text.indexOf(SourceFiles.REPLACEMENT);
        for (int at = first; at >= 0; at = text.indexOf(SourceFiles.REPLACEMENT, at + 1)) {
            int place = at;
            boolean isComment =
                    comments.stream()
                            .map(SourceComment::span)
                            .anyMatch(span -> span.start() <= place && place < span.end());
            if (!isComment) {
                return Diagnostic.error(
                                Code.INVALID_UTF8,
                                new Span(file, at, at + 1),
                                "these bytes are not valid UTF-8, and are part of the program")
                        .withHelp("save the file as UTF-8");
            }
        }
        return Diagnostic.warning(Code.INVALID_UTF8, new Span(file, first, first + 1), "a comment is not valid UTF-8")
                .withHelp("save the file as UTF-8");
    }
}
