package port.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.source.SourceFile;

/// One translation unit after preprocessing, in one pass.
///
/// @param file the file that was given
/// @param language what it is written in
/// @param tokens all tokens of the unit, macros expanded, those of included files and header models in place
/// @param pragmas what the preprocessor did not act upon, in order
/// @param constants the user's macros with constant bodies, in the order of their definitions
/// @param comments the comments of the user's files outside skipped groups, by file in the order of `files`, then by place
/// @param files the user's files and the header models that were read, each once, in order
/// @param dependsOnPass whether the text asked for a macro that differs between the host and the device pass; where it did
///     not, the other pass gives the same tokens
/// @param diagnostics what was found wrong; the tokens are as good as they can be nonetheless
public record Preprocessed(
        SourceFile file,
        Language language,
        List<SourceToken> tokens,
        List<Pragma> pragmas,
        List<ConstantMacro> constants,
        List<SourceComment> comments,
        List<SourceFile> files,
        boolean dependsOnPass,
        List<Diagnostic> diagnostics) {
    public Preprocessed {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(language, "language");
        tokens = List.copyOf(tokens);
        pragmas = List.copyOf(pragmas);
        constants = List.copyOf(constants);
        comments = List.copyOf(comments);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /// The same with other tokens.
    Preprocessed withTokens(List<SourceToken> others) {
        return new Preprocessed(
                file, language, others, pragmas, constants, comments, files, dependsOnPass, diagnostics);
    }

    /// The same with more diagnostics in front.
    public Preprocessed with(List<Diagnostic> more) {
        var all = new ArrayList<>(more);
        all.addAll(diagnostics);
        return new Preprocessed(file, language, tokens, pragmas, constants, comments, files, dependsOnPass, all);
    }
}
