import TercetKit

let program = try Program(path: "k.elf")
var machine = try Machine(program, core: .preset("classic"))
let run = try machine.run(limit: .cycles(1_000_000))
print(run.cycles, run.end, run.profile.functions[0].name)
let saved = machine.save()
try machine.restore(saved)
