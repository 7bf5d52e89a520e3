package port.preprocess;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// How a translation unit is to be preprocessed.
///
/// @param includeDirectories where to look for headers after the directory of the including file, in order
/// @param forcedIncludes files that are read first, as with `-include`
/// @param macros defined and undefined on the command line, in order
/// @param architecture of the device, as in `sm_80`: 80
/// @param standard the value of `__cplusplus`, such as 201703; 0 for C
public record Options(
        Pass pass,
        List<Path> includeDirectories,
        List<Path> forcedIncludes,
        List<MacroOption> macros,
        int architecture,
        int standard) {
    public static final int DEFAULT_ARCHITECTURE = 80;
    public static final int DEFAULT_STANDARD = 201703;

    public Options {
        Objects.requireNonNull(pass, "pass");
        includeDirectories = List.copyOf(includeDirectories);
        forcedIncludes = List.copyOf(forcedIncludes);
        macros = List.copyOf(macros);
    }

    /// No directories, no macros, C++17.
    public static Options of(Pass pass) {
        return new Options(pass, List.of(), List.of(), List.of(), DEFAULT_ARCHITECTURE, DEFAULT_STANDARD);
    }

    /// The same for the other pass.
    public Options with(Pass other) {
        return new Options(other, includeDirectories, forcedIncludes, macros, architecture, standard);
    }
}
