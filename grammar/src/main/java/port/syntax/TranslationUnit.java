package port.syntax;

import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.preprocess.Preprocessed;
import port.preprocess.SourceComment;
import port.source.SourceFile;

/// One parsed translation unit.
///
/// @param source what was parsed; pragmas and named constants are found there
/// @param declarations in source order, those of included files too
/// @param diagnostics what could not be read, after those of the preprocessor
public record TranslationUnit(Preprocessed source, List<Declaration> declarations, List<Diagnostic> diagnostics) {
    public TranslationUnit {
        Objects.requireNonNull(source, "source");
        declarations = List.copyOf(declarations);
        diagnostics = List.copyOf(diagnostics);
    }

    /// The main file.
    public SourceFile file() {
        return source.file();
    }

    /// The comments of the user's files.
    public List<SourceComment> comments() {
        return source.comments();
    }
}
