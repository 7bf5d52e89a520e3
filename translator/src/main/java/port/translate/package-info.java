/// The facade over the whole way from source files to a Java project.
package port.translate;
