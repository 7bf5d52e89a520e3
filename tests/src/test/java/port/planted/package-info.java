/// Bugs planted in the checked-in ports, each a file in `src/test/resources/planted`: the verifier has to find them.
package port.planted;
