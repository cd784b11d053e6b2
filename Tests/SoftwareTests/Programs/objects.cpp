// SPDX-License-Identifier: Apache-2.0

// C++ without a standard library: what the compiler itself brings, and new and delete over malloc.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int allocated = 0;

void *operator new(size_t size) {
  allocated++;
  return malloc(size);
}
void *operator new[](size_t size) { return operator new(size); }
void operator delete(void *p) noexcept {
  allocated--;
  free(p);
}
void operator delete(void *p, size_t) noexcept { operator delete(p); }
void operator delete[](void *p) noexcept { operator delete(p); }
void operator delete[](void *p, size_t) noexcept { operator delete(p); }

// What a call to a function that stayed abstract would reach.
extern "C" void __cxa_pure_virtual() { abort(); }

struct Shape {
  virtual ~Shape() { printf("~Shape\n"); }
  virtual double area() const = 0;
  virtual const char *name() const { return "shape"; }
};

struct Named {
  const char *label;
  explicit Named(const char *text) : label(text) {}
  virtual const char *tag() const { return label; }
  virtual ~Named() {}
};

struct Circle : Shape {
  double radius;
  explicit Circle(double r) : radius(r) {}
  double area() const override { return 3.14159265358979 * radius * radius; }
  const char *name() const override { return "circle"; }
};

// Two bases: calls through the second adjust `this`.
struct Box : Shape, Named {
  int width, height;
  Box(int w, int h) : Named("a box"), width(w), height(h) {}
  ~Box() override { printf("~Box %dx%d\n", width, height); }
  double area() const override { return width * height; }
  const char *tag() const override { return width == height ? "a square" : label; }
};

template <typename T, unsigned capacity>
class Stack {
  T items[capacity];
  unsigned count = 0;

 public:
  bool push(const T &item) {
    if (count == capacity) return false;
    items[count++] = item;
    return true;
  }
  T pop() { return items[--count]; }
  unsigned size() const { return count; }
};

template <typename T>
T largest(T first) {
  return first;
}
template <typename T, typename... Rest>
T largest(T first, Rest... rest) {
  T other = largest<T>(rest...);
  return first > other ? first : other;
}

template <unsigned n>
struct Factorial {
  static constexpr uint64_t value = n * Factorial<n - 1>::value;
};
template <>
struct Factorial<0> {
  static constexpr uint64_t value = 1;
};

// Constructed before main, in the order in which they stand here.
struct Registered {
  static int order;
  int mine;
  explicit Registered(int weight) : mine(order++ * 10 + weight) {}
};
int Registered::order = 1;
static Registered first(1), second(2);
static Box global_box(3, 4);
static int computed = first.mine * 1000 + second.mine;

template <typename F>
static int apply(F function, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += function(i);
  return sum;
}

int main() {
  printf("static %d %d %d %s\n", first.mine, second.mine, computed, global_box.tag());

  Shape *shapes[] = {new Circle(2), new Box(5, 6), new Box(7, 7)};
  for (Shape *shape : shapes) printf("%s %.4f\n", shape->name(), shape->area());
  Named *named = static_cast<Box *>(shapes[2]);
  printf("%s %d\n", named->tag(), allocated);
  delete named;
  delete shapes[0];
  delete shapes[1];

  Stack<int64_t, 4> wide;
  for (int64_t i = 1; wide.push(i * 10000000000); i++) {
  }
  Stack<char, 9> letters;
  for (char c : "abcdefgh") letters.push(c);
  letters.pop();
  printf("%u %lld %lld %c %u\n", wide.size(), (long long)wide.pop(), (long long)wide.pop(),
         letters.pop(), letters.size());
  printf("%d %.2f %llu\n", largest(3, 9, 4), largest(2.5, -1.0),
         (unsigned long long)Factorial<20>::value);

  int factor = allocated + 3;
  printf("%d\n", apply([&](int i) { return i * factor++; }, 10));
  double Circle::*member = &Circle::radius;
  double (Shape::*method)() const = &Shape::area;
  Circle unit(1);
  unit.*member = 3;
  printf("%.3f %zu\n", (unit.*method)(), sizeof(Stack<short, 4>));

  int *numbers = new int[50];
  for (int i = 0; i < 50; i++) numbers[i] = i * i;
  int sum = 0;
  for (int i = 0; i < 50; i++) sum += numbers[i];
  delete[] numbers;
  printf("%d %d\n", sum, allocated);
  return 43;
}
