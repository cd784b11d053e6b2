from source import Source
def sources() -> list[Source]:
    return []
