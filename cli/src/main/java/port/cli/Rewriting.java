package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.merge.MergedFile;
import port.merge.MergedFile.Fate;
import port.merge.ProjectMerge;
import port.report.TranslationReport;
import port.source.SourceFile;
import port.source.Span;
import port.translate.MavenProject;
import port.translate.Translation;

/// Writing a project where people may have edited the one that was written before.
final class Rewriting {
    private Rewriting() {}

    static List<MergedFile> write(List<Translation> translations, Path target) throws EnvironmentProblem {
        Path name = target.toAbsolutePath().normalize().getFileName();
        try {
            MavenProject project = MavenProject.of(name == null ? "ported" : name.toString(), translations);
            List<MergedFile> merged = ProjectMerge.write(project.files(), target);
            project.writeRuntimeTo(target);
            return merged;
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot write to '" + target + "': " + Problems.reason(e), e);
        }
    }

    /// The files that are reported with one program: its own, and with the first those that are no program's.
    static List<MergedFile> ofProgram(int position, List<Translation> translations, List<MergedFile> merged) {
        return merged.stream()
                .filter(file -> {
                    int owner = 0;
                    for (int i = 0; i < translations.size(); i++) {
                        if (translations.get(i).paths().stream().anyMatch(file.path()::endsWith)) {
                            owner = i;
                        }
                    }
                    return owner == position;
                })
                .toList();
    }

    static List<Diagnostic> conflicts(List<MergedFile> merged, Path target) throws EnvironmentProblem {
        List<Diagnostic> conflicts = new ArrayList<>();
        for (MergedFile file : merged) {
            if (file.fate() == Fate.CONFLICT) {
                conflicts.add(
                        Diagnostic.error(
                                        Code.MERGE_CONFLICT,
                                        place(target.resolve(file.path()), file.line()),
                                        "the translation and an edit changed the same lines of '" + file.path() + "'")
                                .withHelp("choose between the marks, take them out, and run 'port verify --port'"));
            }
        }
        return conflicts;
    }

    static TranslationReport report(List<MergedFile> merged, Translation translation, Path target) {
        Map<String, String> fates = new TreeMap<>();
        for (MergedFile file : merged) {
            if (file.fate() != Fate.NEW && file.fate() != Fate.UNCHANGED) {
                fates.put(file.path(), file.fate().name());
            }
        }
        return new TranslationReport(target.toString(), translation.paths(), fates);
    }

    private static Span place(Path file, int line) throws EnvironmentProblem {
        try {
            var source = SourceFile.of(file.toString(), Files.readString(file));
            int start = source.startOfLine(line);
            return new Span(source, start, start + source.line(line).length());
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot read '" + file + "': " + Problems.reason(e), e);
        }
    }
}
