package port.project.make;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import port.project.command.ShellWords;

/// What a makefile says about sources: the flags that they are compiled with, and which there are.
public final class Makefile {
    /// What make's own rules compile with.
    private static final String DEFAULTS = "$(CPPFLAGS) $(CFLAGS) $(CXXFLAGS) $(NVCCFLAGS) $(NVCC_FLAGS)";

    private final Path folder;
    private final Variables variables;
    private final List<Rule> rules;

    private Makefile(Path folder, Variables variables, List<Rule> rules) {
        this.folder = folder;
        this.variables = variables;
        this.rules = List.copyOf(rules);
    }

    /// Reads a makefile; what cannot be read says nothing.
    public static Makefile read(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        var variables = new Variables(new Wildcards(folder));
        var reader = new MakeReader(variables);
        reader.read(file);
        return new Makefile(folder, variables, reader.rules());
    }

    /// The flags of a unit: the folders of all compilations that name it, by itself or by a pattern, and what else the first one says.
    /// Where none does, the folders of all compilations and what else they agree on; those of the unit's language, if there are any.
    ///
    /// @return `-IDIR`, `-DNAME=VALUE` and `-std=NAME`, in order
    public List<String> flags(Path unit) {
        List<Compilation> all = compilations();
        Path file = unit.toAbsolutePath().normalize();
        List<Compilation> own =
                having(
                        all,
                        source ->
                                Words.stem(folder.resolve(source).normalize().toString(), file.toString()).isPresent());
        if (!own.isEmpty()) {
            return together(own, own.subList(0, 1));
        }
        String ending = file.toString().substring(Words.ending(file.toString()));
        List<Compilation> alike = having(all, source -> source.endsWith(ending));
        return alike.isEmpty() ? together(all, all) : together(alike, alike);
    }

    private static List<Compilation> having(List<Compilation> all, Predicate<String> source) {
        return all.stream().filter(compilation -> compilation.sources().stream().anyMatch(source)).toList();
    }

    /// The words of rules and variables that end in one of `endings`, as far as they are literal.
    public Set<String> words(Pattern endings) {
        List<String> texts = new ArrayList<>(variables.texts());
        for (Rule rule : rules) {
            texts.addAll(rule.targets());
            texts.addAll(rule.prerequisites());
            rule.recipe().forEach(line -> texts.add(variables.expand(line, rule.automatic())));
        }
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : text.split("[\\s:;,()]+")) {
                if (endings.matcher(word).find() && !word.contains("$")) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private List<Compilation> compilations() {
        List<Compilation> found = new ArrayList<>();
        for (Rule rule : rules) {
            for (String line : rule.recipe()) {
                found.addAll(Compilation.in(variables.expand(line, rule.automatic())));
            }
        }
        return found.isEmpty()
                ? List.of(new Compilation(Compilation.flagsIn(ShellWords.of(variables.expand(DEFAULTS))), List.of()))
                : found;
    }

    /// @param deciding those that have to agree on what is no folder
    private static List<String> together(List<Compilation> compilations, List<Compilation> deciding) {
        Set<String> found = new LinkedHashSet<>();
        for (Compilation compilation : compilations) {
            for (String flag : compilation.flags()) {
                if (flag.startsWith("-I") || deciding.stream().allMatch(other -> other.flags().contains(flag))) {
                    found.add(flag);
                }
            }
        }
        return List.copyOf(found);
    }
}
