package port.cli;

import java.nio.file.Path;
import java.util.List;
import port.preprocess.Language;
import port.preprocess.MacroOption;
import port.preprocess.Options;
import port.preprocess.Pass;

/// What the command line says about how the source is to be read, in nvcc's words.
///
/// @param architecture of the device, as in `sm_80`: 80
/// @param standard the value of `__cplusplus`
/// @param ignored options that were accepted and mean nothing here
public record CompilerOptions(
        List<Path> includeDirectories,
        List<Path> forcedIncludes,
        List<MacroOption> macros,
        int architecture,
        int standard,
        List<String> ignored) {
    public static final CompilerOptions NONE =
            new CompilerOptions(
                    List.of(), List.of(), List.of(), Options.DEFAULT_ARCHITECTURE, Options.DEFAULT_STANDARD, List.of());

    public CompilerOptions {
        includeDirectories = List.copyOf(includeDirectories);
        forcedIncludes = List.copyOf(forcedIncludes);
        macros = List.copyOf(macros);
        ignored = List.copyOf(ignored);
    }

    /// The same for the preprocessor.
    Options preprocessing() {
        return new Options(
                Pass.HOST, Language.CUDA, includeDirectories, forcedIncludes, macros, architecture, standard);
    }
}
