/// A running program's surroundings: its files, clock, random numbers, exit.
package port.reference.process;
