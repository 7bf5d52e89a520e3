/// Code that was generated for kernels and launches, as data: how it is loaded, and how it is kept for other processes.
///
/// In: class files, and the bytes of generated classes. Out: classes that are loaded, and files of a cache. Must not depend on how code is
/// generated, nor on `java.lang.classfile`: where everything is found in the cache, none of that is loaded.
package port.runtime.emulator.code;
