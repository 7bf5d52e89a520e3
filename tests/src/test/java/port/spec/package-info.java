/// Facts about CUDA, one a file in `src/test/resources/spec`, each held against both engines.
package port.spec;
