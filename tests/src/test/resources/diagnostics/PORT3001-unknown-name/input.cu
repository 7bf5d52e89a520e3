int main() { return answer; }
