package port.corpora;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is known about a code base: which of its folders are programs, and what each needs to run.
///
/// @param repository owner and name
/// @param programs globs under the checkout; every file or folder that matches is one program
/// @param options given to `port` for every program; `$ROOT` stands for the checkout
/// @param left globs of what the measurement leaves out, each with the reason
/// @param leftWithText the same for programs in whose files a text stands, such as the name of a header
/// @param sizes texts in sources and what stands in their place while measuring, where a program has sizes for a GPU written into it
/// @param settings by path of a program: what it needs beyond its sources
record Corpus(
        String repository,
        List<String> programs,
        List<String> options,
        Map<String, String> left,
        Map<String, String> leftWithText,
        Map<String, String> sizes,
        Map<String, Settings> settings) {
    Corpus {
        programs = List.copyOf(programs);
        options = listOf(options);
        left = mapOf(left);
        leftWithText = mapOf(leftWithText);
        sizes = mapOf(sizes);
        settings = mapOf(settings);
    }

    /// What one program needs.
    ///
    /// @param options given to `port` for this program
    /// @param arguments given to the program
    /// @param inputs files it reads: by path under the folder it runs in, the recipe of each
    /// @param sizes like those of the corpus, for this program
    /// @param note what a reader of the table should know
    record Settings(
            List<String> options,
            List<String> arguments,
            Map<String, String> inputs,
            Map<String, String> sizes,
            String note) {
        static final Settings NONE = new Settings(List.of(), List.of(), Map.of(), Map.of(), "");

        Settings {
            options = listOf(options);
            arguments = listOf(arguments);
            inputs = mapOf(inputs);
            sizes = mapOf(sizes);
            note = note == null ? "" : note;
        }
    }

    /// The description of that name.
    static Corpus read(String name) throws IOException {
        try (InputStream description = Corpus.class.getResourceAsStream("/corpora/" + name + ".json")) {
            return new ObjectMapper().readValue(description, Corpus.class);
        }
    }

    /// What `port` is given for a program of a checkout.
    List<String> optionsOf(String program, Path root) {
        return Stream.concat(options.stream(), settingsOf(program).options().stream())
                .map(option -> option.replace("$ROOT", root.toString()))
                .toList();
    }

    Settings settingsOf(String program) {
        return settings.getOrDefault(program, Settings.NONE);
    }

    /// What is replaced in the sources of a program, in order.
    Map<String, String> sizesOf(String program) {
        var all = new TreeMap<>(sizes);
        all.putAll(settingsOf(program).sizes());
        return all;
    }

    /// Absent fields of the description come as null.
    private static <T> List<T> listOf(List<T> read) {
        return read == null ? List.of() : List.copyOf(read);
    }

    private static <K, V> Map<K, V> mapOf(Map<K, V> read) {
        return read == null ? Map.of() : Map.copyOf(read);
    }
}
