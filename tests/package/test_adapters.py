"""Agents of each framework that run for real, with a scripted model, against a local server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.emitted import package

ARGUMENTS = {"id": "L1"}
WRONG = {"idd": "L1"}


class Api:
    """Answers requests for a list, and keeps them."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.paths.append(request.url.path)
        return httpx.Response(200, json={"data": {"type": "list", "id": "L1"}})


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def client(api: Api) -> Iterator[Any]:
    with httpx.Client(transport=httpx.MockTransport(api)) as http:
        yield package().Klaviyo(api_key="pk_test", http_client=http)


@pytest.fixture
def toolset() -> Any:
    return package(".tools").Toolset(
        allow=["KLAVIYO_GET_LIST", "KLAVIYO_GET_TAGS"], prefix=False
    )


def test_langchain(toolset: Any, client: Any, api: Api) -> None:
    """A tool call becomes a request, its result a message; a fault is an error to the model."""
    [tool] = [one for one in toolset.langchain(client) if one.name == "GET_LIST"]
    assert tool.tool_call_schema["properties"].keys() >= {"id"}

    def invoke(arguments: dict[str, Any]) -> Any:
        call = {"name": tool.name, "args": arguments, "id": "1", "type": "tool_call"}
        return tool.invoke(call)

    message = invoke(ARGUMENTS)
    assert message.status == "success" and message.artifact["data"]["id"] == "L1"
    assert json.loads(message.content)["data"] == {"data": {"type": "list", "id": "L1"}}
    wrong = invoke(WRONG)
    assert wrong.status == "error" and "'id'" in wrong.content
    assert api.paths == ["/api/lists/L1"]


def test_langchain_binds_the_tools_to_a_model(toolset: Any, client: Any) -> None:
    """Models are given the schema, not the signature of a function."""
    from langchain_core.utils.function_calling import convert_to_openai_tool

    exported = {tool["function"]["name"]: tool for tool in toolset.openai()}
    for tool in toolset.langchain(client):
        converted = convert_to_openai_tool(tool)["function"]
        ours = exported[tool.name]["function"]
        assert converted["name"] == ours["name"]
        assert converted["parameters"]["properties"] == ours["parameters"]["properties"]


def test_pydantic_ai(toolset: Any, client: Any, api: Api) -> None:
    """The model makes a mistake, is told of it, and puts it right."""
    from pydantic_ai import Agent
    from pydantic_ai.messages import (
        ModelMessage,
        ModelResponse,
        TextPart,
        ToolCallPart,
        ToolReturnPart,
    )
    from pydantic_ai.models.function import AgentInfo, FunctionModel

    seen: list[Any] = []

    def model(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        assert {tool.name for tool in info.function_tools} == {"GET_LIST", "GET_TAGS"}
        last = messages[-1].parts[-1]
        seen.append(last)
        if not isinstance(last, ToolReturnPart):
            return ModelResponse(parts=[ToolCallPart("GET_LIST", WRONG)])
        if last.outcome == "success":
            return ModelResponse(parts=[TextPart("done")])
        return ModelResponse(parts=[ToolCallPart("GET_LIST", ARGUMENTS)])

    agent = Agent(FunctionModel(model), toolsets=[toolset.pydantic_ai(client)])
    result = asyncio.run(agent.run("Get list L1."))
    assert result.output == "done"
    assert "'id'" in str(seen[1].content)
    assert seen[2].content["data"] == {"data": {"type": "list", "id": "L1"}}
    assert api.paths == ["/api/lists/L1"]


def test_openai_agents(toolset: Any, client: Any, api: Api) -> None:
    """The SDK's own loop calls the tool, and gives its text to the model."""
    from agents import Agent, Model, ModelResponse, RunConfig, Runner, Usage
    from openai.types.responses import (
        ResponseFunctionToolCall,
        ResponseOutputMessage,
        ResponseOutputText,
    )

    outputs: list[Any] = []

    class Scripted(Model):
        async def get_response(self, *positional: Any, **named: Any) -> ModelResponse:
            given = named["input"]
            assert {tool.name for tool in named["tools"]} == {"GET_LIST", "GET_TAGS"}
            results = [
                one["output"]
                for one in (given if isinstance(given, list) else [])
                if one.get("type") == "function_call_output"
            ]
            outputs[:] = results
            answer: Any
            if len(results) < 2:
                arguments = json.dumps(ARGUMENTS if results else WRONG)
                answer = ResponseFunctionToolCall(
                    type="function_call",
                    call_id=str(len(results)),
                    name="GET_LIST",
                    arguments=arguments,
                )
            else:
                text = ResponseOutputText(
                    type="output_text", text="done", annotations=[]
                )
                answer = ResponseOutputMessage(
                    id="m",
                    type="message",
                    role="assistant",
                    status="completed",
                    content=[text],
                )
            return ModelResponse(output=[answer], usage=Usage(), response_id=None)

        def stream_response(self, *given: Any, **more: Any) -> Any:
            raise NotImplementedError

    agent = Agent(name="a", model=Scripted(), tools=toolset.openai_agents(client))
    result = asyncio.run(
        Runner.run(agent, "Get list L1.", run_config=RunConfig(tracing_disabled=True))
    )
    assert result.final_output == "done"
    assert json.loads(outputs[0])["error"]["kind"] == "arguments"
    assert json.loads(outputs[1])["data"] == {"data": {"type": "list", "id": "L1"}}
    assert api.paths == ["/api/lists/L1"]


def test_asynchronous_clients_work_as_well(toolset: Any, api: Api) -> None:
    """Most agents are asynchronous."""

    async def calls() -> list[str]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(api))
        async with http:
            client = package().AsyncKlaviyo(api_key="pk_test", http_client=http)
            [tool] = [t for t in toolset.langchain(client) if t.name == "GET_LIST"]
            [function] = [
                t for t in toolset.openai_agents(client) if t.name == "GET_LIST"
            ]
            first = await tool.ainvoke(ARGUMENTS)
            second = await function.on_invoke_tool(None, json.dumps(ARGUMENTS))
            return [first, second]

    first, second = asyncio.run(calls())
    assert json.loads(first) == json.loads(second)
    assert len(api.paths) == 2


def test_what_is_no_client_is_refused_at_once(toolset: Any) -> None:
    """Rather than at the first call, deep in a framework."""
    for adapter in (toolset.langchain, toolset.pydantic_ai, toolset.openai_agents):
        with pytest.raises(TypeError, match="client of this package"):
            adapter(object())
