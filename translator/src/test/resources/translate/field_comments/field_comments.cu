// What the author says about the fields of a struct stands where they are read.
struct Particle {
  // Where it is,
  // in metres.
  float x, y;
  float mass;  // in kilograms,
               // without its charge
  /* how often it
     bounced */
  int bounces;
  unsigned alive : 1;  // 0 once it has left
  float speed() const { return x + y; }  // not about a field
  struct Charge {
    int value;  // in units of e
    // Nothing of the field below.
  } charge;
  int plain;
  // Nothing follows.
};

int main() {
  Particle particle = {1, 2, 3, 0, 1, {5}, 4};
  return particle.speed() > 2 ? 0 : particle.plain;
}
