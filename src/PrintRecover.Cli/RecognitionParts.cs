using System.CommandLine;
using System.CommandLine.Parsing;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>The options that say what reads the lines, of every command that reads scans.</summary>
internal sealed class RecognitionParts
{
    private readonly Option<RecognitionEngine> _engine = CommandParts.Parsed(
        "--engine",
        "auto|ppocr|tesseract",
        "What reads the lines [default: auto, whichever was measured best for the language].",
        EngineName.Parse);

    private readonly Option<string?> _model = new("--model")
    {
        Description = "A PP-OCR recogniser of your own, as ONNX, that reads all lines; with --keys.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _keys = new("--keys")
    {
        Description = "The characters of --model, one a line, in its order.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_engine, _model, _keys])
        {
            option.Validators.Add(CommandParts.RefuseEmptyNames);
            command.Add(option);
        }

        command.Validators.Add(RefuseHalfAModel);
    }

    /// <summary>The options of a run with what was asked for.</summary>
    public PipelineOptions Apply(PipelineOptions options, ParseResult parsed) => parsed.GetValue(_model) is { } model
        ? options with { Engine = RecognitionEngine.PpOcr, CustomModel = new PpOcrModelFiles(model, parsed.GetValue(_keys)!) }
        : options with { Engine = parsed.GetValue(_engine) };

    private void RefuseHalfAModel(CommandResult result)
    {
        bool hasModel = result.GetResult(_model) is not null;
        if (hasModel != result.GetResult(_keys) is not null)
        {
            result.AddError("A model and its characters go together: name both --model and --keys.");
        }
        else if (hasModel && result.GetResult(_engine) is { Tokens: [{ Value: not "ppocr" }] })
        {
            result.AddError("--model is read by the engine ppocr.");
        }
    }
}
