package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A class that was generated.
///
/// @param name its binary name
/// @param bytes its class file
/// @param members the private members of other classes that it reaches through handles, in the order in which it asks for them
public record GeneratedClass(String name, byte[] bytes, List<MemberHandle> members) {
    public GeneratedClass {
        requireNonNull(name, "name");
        requireNonNull(bytes, "bytes");
        members = List.copyOf(members);
    }

    /// The name of the method through which a generated class reaches the member of that number.
    public static String adapterName(int member) {
        return "access" + member;
    }
}
