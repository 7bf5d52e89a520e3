package port.preprocess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How a translation unit is to be preprocessed.
///
/// @param includeDirectories where to look for headers after the directory of the including file, in order
/// @param forcedIncludes files that are read first, as with `-include`
/// @param macros defined and undefined on the command line, in order
/// @param language decides which macros are predefined, and whether CUDA's own header is read first
/// @param architecture of the device, as in `sm_80`: 80
/// @param standard the value of `__cplusplus`, such as 201703; without meaning for C
public record Options(
        Pass pass,
        Language language,
        List<Path> includeDirectories,
        List<Path> forcedIncludes,
        List<MacroOption> macros,
        int architecture,
        int standard) {
    public static final int DEFAULT_ARCHITECTURE = 80;
    public static final int DEFAULT_STANDARD = 201703;

    public Options {
        Objects.requireNonNull(pass, "pass");
        Objects.requireNonNull(language, "language");
        includeDirectories = List.copyOf(includeDirectories);
        forcedIncludes = List.copyOf(forcedIncludes);
        macros = List.copyOf(macros);
    }

    /// CUDA C++17, no directories, no macros.
    public static Options of(Pass pass) {
        return new Options(
                pass, Language.CUDA, List.of(), List.of(), List.of(), DEFAULT_ARCHITECTURE, DEFAULT_STANDARD);
    }

    /// The same for the other pass.
    public Options with(Pass other) {
        return new Options(other, language, includeDirectories, forcedIncludes, macros, architecture, standard);
    }

    /// The same with more files that are read first.
    public Options withIncludes(List<String> names) {
        List<Path> all = new ArrayList<>(forcedIncludes);
        names.forEach(name -> all.add(Path.of(name)));
        return new Options(pass, language, includeDirectories, all, macros, architecture, standard);
    }

    /// The same for another language.
    public Options with(Language other) {
        return new Options(pass, other, includeDirectories, forcedIncludes, macros, architecture, standard);
    }
}
