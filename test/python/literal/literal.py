"""Answers each JSON string on stdin with the result of ast.literal_eval: a tagged value, or null if it raises."""
import ast, json, struct, sys, warnings

warnings.simplefilter("ignore")


def tagged(value):
    kind = type(value).__name__
    if value is None:
        return ["none"]
    if kind == "bool":
        return ["bool", value]
    if kind == "int":
        return ["int", hex(value)]
    if kind == "float":
        return ["float", struct.pack(">d", value).hex()]
    if kind == "str":
        return ["str", value.encode("utf-16-be", "surrogatepass").hex()]
    if kind == "bytes":
        return ["bytes", value.hex()]
    if kind in ("list", "tuple"):
        return [kind, [tagged(item) for item in value]]
    if kind == "dict":
        return ["dict", [[tagged(key), tagged(item)] for key, item in value.items()]]
    raise TypeError(kind)


for line in sys.stdin:
    try:
        answer = tagged(ast.literal_eval(json.loads(line)))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        answer = None
    print(json.dumps(answer))
