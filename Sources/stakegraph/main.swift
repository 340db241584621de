import StakegraphCommands

Program.run()
