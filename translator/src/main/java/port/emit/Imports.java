package port.emit;

import java.util.List;
import java.util.TreeSet;

/// The imports that one Java file comes to need.
final class Imports {
    static final String RUNTIME = "port.runtime.";

    private final TreeSet<String> names = new TreeSet<>();

    /// Imports a class of the shim and gives its simple name.
    String shim(String name) {
        int dot = name.indexOf('.');
        names.add(RUNTIME + (dot < 0 ? name : name.substring(0, dot)));
        return name;
    }

    /// Imports a class of the JDK, given by its full name, and gives its simple name.
    String jdk(String name) {
        names.add(name);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The import lines, sorted.
    List<String> lines() {
        return names.stream().map(name -> "import " + name + ";").toList();
    }
}
