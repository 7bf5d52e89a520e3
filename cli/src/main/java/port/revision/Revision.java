package port.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/// The files of a repository as they were at one revision.
public final class Revision implements AutoCloseable {
    private final Repository repository;
    private final Path root;
    private final ObjectId tree;

    private Revision(Repository repository, ObjectId tree) {
        this.repository = repository;
        this.root = repository.getWorkTree().toPath().toAbsolutePath().normalize();
        this.tree = tree;
    }

    /// @param inside a file or folder in the repository
    /// @param name such as `main`, `HEAD~1`, or the name of a commit
    public static Revision of(Path inside, String name) throws UnknownRevision, IOException {
        var builder = new FileRepositoryBuilder().findGitDir(inside.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            throw new UnknownRevision("'" + inside + "' lies in no git repository");
        }
        Repository repository = builder.build();
        try {
            ObjectId tree = repository.isBare() ? null : repository.resolve(name + "^{tree}");
            if (tree != null) {
                return new Revision(repository, tree);
            }
        } catch (RevisionSyntaxException _) {
            // Said below.
        }
        repository.close();
        throw new UnknownRevision("there is no revision '" + name + "' in the repository of '" + inside + "'");
    }

    /// Whether `file` holds what it held then, or is as absent as it was then. What lies outside the repository always is.
    public boolean isAsItWas(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            return true;
        }
        try (TreeWalk then = TreeWalk.forPath(repository, name(path), tree)) {
            boolean wasFile = then != null && then.getObjectId(0) != null && !then.isSubtree();
            if (!wasFile || !Files.isRegularFile(path)) {
                return wasFile == Files.isRegularFile(path);
            }
            try (var hashes = new ObjectInserter.Formatter()) {
                return hashes.idFor(Constants.OBJ_BLOB, Files.readAllBytes(path)).equals(then.getObjectId(0));
            }
        }
    }

    /// The files that stood below `folder` then, absolute and sorted.
    public Set<Path> below(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        var files = new TreeSet<Path>();
        if (path.startsWith(root)) {
            try (var walk = new TreeWalk(repository)) {
                walk.addTree(tree);
                walk.setRecursive(true);
                if (!path.equals(root)) {
                    walk.setFilter(PathFilter.create(name(path)));
                }
                while (walk.next()) {
                    files.add(root.resolve(walk.getPathString()));
                }
            }
        }
        return files;
    }

    /// Copies what stood below `folder` then to `target`.
    public void copy(Path folder, Path target) throws IOException {
        Path from = folder.toAbsolutePath().normalize();
        for (Path file : below(folder)) {
            Path to = target.resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            try (TreeWalk then = TreeWalk.forPath(repository, name(file), tree)) {
                Files.write(to, repository.open(then.getObjectId(0)).getBytes());
            }
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        repository.close();
    }
}
