/// Rules that hold across all modules: who may use whom, and what no file may contain.
///
/// The directions are data, `src/test/resources/architecture/directions.txt`; class files and sources of all modules are read as they
/// lie in the tree.
package port.architecture;
