package port.project.cmake;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// What CMake makes of sources, while the list files are read.
final class Target {
    /// Who a requirement holds for.
    enum Scope {
        PRIVATE,
        PUBLIC,
        INTERFACE;

        boolean isOwn() {
            return this != INTERFACE;
        }

        boolean isExported() {
            return this != PRIVATE;
        }
    }

    /// What a target needs, and what it hands on to those that link it.
    static final class Needs {
        final Set<String> flags = new LinkedHashSet<>();
        final Set<Path> sources = new LinkedHashSet<>();
        final Set<String> links = new LinkedHashSet<>();
    }

    private final boolean isExecutable;
    private final Folder folder;
    private final Needs own = new Needs();
    private final Needs exported = new Needs();
    private boolean isOpen;

    Target(boolean isExecutable, Folder folder) {
        this.isExecutable = isExecutable;
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    boolean isExecutable() {
        return isExecutable;
    }

    /// Whether it has sources that are not known.
    boolean isOpen() {
        return isOpen;
    }

    void leaveOpen() {
        isOpen = true;
    }

    Folder folder() {
        return folder;
    }

    Needs own() {
        return own;
    }

    Needs exported() {
        return exported;
    }

    void addFlag(Scope scope, String flag) {
        if (scope.isOwn()) {
            own.flags.add(flag);
        }
        if (scope.isExported()) {
            exported.flags.add(flag);
        }
    }

    void addSource(Scope scope, Path source) {
        if (scope.isOwn()) {
            own.sources.add(source);
        }
        if (scope == Scope.INTERFACE) {
            exported.sources.add(source);
        }
    }

    /// A library's own dependencies are linked too, whoever sees their flags.
    void addLink(Scope scope, String target) {
        own.links.add(target);
        if (scope.isExported()) {
            exported.links.add(target);
        }
    }
}
