import Graphviz
import StakegraphCommands

// First, because a run that draws for another one is to do nothing else.
RenderWorker.serveIfAsked()
Program.run()
