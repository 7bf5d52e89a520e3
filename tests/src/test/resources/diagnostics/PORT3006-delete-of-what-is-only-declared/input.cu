struct State;
State *current();

int main() {
  delete current();
  return 0;
}
