auto find(int key) {
  nowhere::Thing found;
  return found;
}

int main() {
  auto thing = find(1);
  return 0;
}
