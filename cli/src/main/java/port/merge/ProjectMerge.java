package port.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import port.merge.MergedFile.Fate;
import port.report.WholeFile;

/// One writing of a project over what stands in its folder.
///
/// Every file is replaced whole or not at all. A run that is killed leaves a folder on which the next run does the rest: what was merged
/// already merges to itself.
public final class ProjectMerge {
    /// Under the project: the files as they were written last time, before people edited them.
    public static final String WRITTEN = ".port-written";

    private final Path folder;
    private final Path written;
    private final List<MergedFile> merged = new ArrayList<>();

    private ProjectMerge(Path folder) {
        this.folder = folder;
        this.written = folder.resolve(WRITTEN);
    }

    /// @param files texts by path, `/` between folders
    /// @return what became of each file, sorted by path
    public static List<MergedFile> write(Map<String, String> files, Path folder) throws IOException {
        var merge = new ProjectMerge(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            merge.file(file.getKey(), file.getValue());
        }
        for (String path : merge.writtenBefore()) {
            if (!files.containsKey(path)) {
                merge.noLongerWritten(path);
            }
        }
        return merge.merged.stream().sorted(java.util.Comparator.comparing(MergedFile::path)).toList();
    }

    private void file(String path, String now) throws IOException {
        Path target = folder.resolve(path);
        Optional<String> there = text(target);
        Optional<String> before = text(written.resolve(path));
        Fate fate;
        int line = 0;
        if (there.isEmpty()) {
            fate = before.isEmpty() ? Fate.NEW : Fate.DELETED;
        } else if (there.get().equals(now)) {
            fate = Fate.UNCHANGED;
        } else if (before.equals(there)) {
            fate = Fate.UPDATED;
        } else if (before.filter(now::equals).isPresent()) {
            fate = Fate.EDITED;
        } else {
            ThreeWay both = ThreeWay.merge(before.orElse(""), there.get(), now);
            fate = both.line() == 0 ? Fate.MERGED : Fate.CONFLICT;
            line = both.line();
            WholeFile.write(target, both.text());
        }
        if (fate == Fate.NEW || fate == Fate.UPDATED) {
            WholeFile.write(target, now);
        }
        if (before.filter(now::equals).isEmpty()) {
            WholeFile.write(written.resolve(path), now);
        }
        merged.add(new MergedFile(path, fate, line));
    }

    private void noLongerWritten(String path) throws IOException {
        Path target = folder.resolve(path);
        Optional<String> there = text(target);
        boolean isEdited = there.isPresent() && !there.equals(text(written.resolve(path)));
        if (!isEdited) {
            Files.deleteIfExists(target);
        }
        Files.delete(written.resolve(path));
        merged.add(new MergedFile(path, isEdited ? Fate.ORPHANED : Fate.REMOVED, 0));
    }

    private TreeSet<String> writtenBefore() throws IOException {
        var paths = new TreeSet<String>();
        if (Files.isDirectory(written)) {
            try (Stream<Path> tree = Files.walk(written)) {
                tree.filter(Files::isRegularFile)
                        .forEach(file -> paths.add(written.relativize(file).toString().replace('\\', '/')));
            }
        }
        return paths;
    }

    private static Optional<String> text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
