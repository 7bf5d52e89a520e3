package port.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which package of ours uses which other one, and which classes use a given field, read from class files.
final class PackageUse {
    private static final Pattern OURS = Pattern.compile("L(port(?:/[a-z]+)+)/[A-Z][\\w$]*;");

    /// From a package to the packages it uses, each with one class that does so.
    private final Map<String, Map<String, String>> uses = new TreeMap<>();

    /// From a field, as `owner.name`, to the classes that mention it.
    private final Map<String, Set<String>> fields = new TreeMap<>();

    private PackageUse() {}

    static PackageUse of(Iterable<Path> classFiles) {
        var use = new PackageUse();
        for (Path file : classFiles) {
            try {
                use.read(ClassFile.of().parse(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return use;
    }

    /// From each package to those it uses, with a class of it that does so.
    Map<String, Map<String, String>> uses() {
        return uses;
    }

    /// The classes that mention `field`, such as `java.lang.System.out`.
    Set<String> classesUsing(String field) {
        return fields.getOrDefault(field, Set.of());
    }

    private void read(ClassModel model) {
        String name = model.thisClass().asInternalName();
        if (name.endsWith("module-info")) {
            return;
        }
        String className = name.replace('/', '.');
        String owner = packageOf(name);
        uses.computeIfAbsent(owner, _ -> new TreeMap<>());
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry used -> addType(owner, className, used.asInternalName());
                case Utf8Entry text -> addDescriptor(owner, className, text.stringValue());
                case FieldRefEntry field -> addField(className, field);
                default -> {}
            }
        }
    }

    private void addType(String owner, String className, String internalName) {
        if (internalName.startsWith("port/")) {
            add(owner, packageOf(internalName), className);
        }
    }

    private void addDescriptor(String owner, String className, String text) {
        Matcher matcher = OURS.matcher(text);
        while (matcher.find()) {
            add(owner, matcher.group(1).replace('/', '.'), className);
        }
    }

    private void addField(String className, FieldRefEntry field) {
        String name = field.owner().asInternalName().replace('/', '.') + "." + field.name().stringValue();
        fields.computeIfAbsent(name, _ -> new TreeSet<>()).add(className);
    }

    private void add(String owner, String used, String className) {
        if (!owner.equals(used)) {
            uses.get(owner).putIfAbsent(used, className);
        }
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/')).replace('/', '.');
    }
}
